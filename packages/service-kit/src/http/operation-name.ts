/** `cityRegistryDeadLetters`: operation ids of the routes every service has are told apart by its name. */
export function operationName(service: string, what: string): string {
  return `${service.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}${what}`;
}
