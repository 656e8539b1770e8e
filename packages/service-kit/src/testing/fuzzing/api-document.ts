/** As much of JSON Schema as the platform's documents use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

interface Referable {
  readonly $ref?: string;
}

type Content = Readonly<Record<string, { readonly schema?: JsonSchema }>>;

interface OperationObject {
  readonly operationId?: string;
  readonly parameters?: readonly (Parameter & Referable)[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Referable & { readonly content?: Content }>>;
  readonly 'x-interlace-roles'?: readonly string[];
}

export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** One operation, its parameters and answers resolved; schemas may still refer to others. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Roles that may call it; empty where any account may, or nobody is asked. */
  readonly roles: readonly string[];
  readonly parameters: readonly Parameter[];
  /** By media type. */
  readonly bodies: Readonly<Record<string, JsonSchema>>;
  /** Schema by media type by status; an answer without a body has no media type. */
  readonly answers: ReadonlyMap<number, Readonly<Record<string, JsonSchema>>>;
}

/** What a reference such as `#/components/schemas/City` stands for. @throws Error where the document does not hold it. */
export function resolve<T extends Referable>(document: ApiDocument, node: T): T {
  if (node.$ref === undefined) return node;
  const found = node.$ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
      document,
    );
  if (typeof found !== 'object' || found === null) throw new Error(`${node.$ref} refers to nothing`);
  return resolve(document, found as T);
}

/** Every operation of a document. */
export function operationsOf(document: ApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => {
      const { operationId, parameters = [], requestBody, responses } = operation;
      return {
        id: operationId ?? `${method} ${path}`,
        method: method.toUpperCase(),
        path,
        roles: operation['x-interlace-roles'] ?? [],
        parameters: parameters.map((parameter) => resolve(document, parameter)),
        bodies: schemasIn(requestBody?.content),
        answers: new Map(
          Object.entries(responses).map(([status, response]) => [
            Number(status),
            schemasIn(resolve(document, response).content),
          ]),
        ),
      };
    }),
  );
}

function schemasIn(content: Content = {}): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(content).map(([type, { schema = {} }]) => [type, schema]));
}
