type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What a consumer of the frozen schema would trip over in the present one: paths of everything changed, removed or
 * newly required. An added optional property is the one thing allowed.
 */
export function incompatibilities(frozen: Json, present: Json | undefined, path = ''): string[] {
  if (Array.isArray(frozen) && Array.isArray(present)) {
    if (frozen.length !== present.length)
      return [`${path}: ${frozen.length} entries became ${present.length}`];
    return frozen.flatMap((entry, index) => incompatibilities(entry, present[index], `${path}/${index}`));
  }
  if (isObject(frozen) && isObject(present)) {
    const isPropertyMap = path.endsWith('/properties');
    const added = Object.keys(present).filter((key) => !(key in frozen));
    return [
      ...Object.entries(frozen).flatMap(([key, value]) =>
        incompatibilities(value, present[key], `${path}/${key}`),
      ),
      ...(isPropertyMap ? [] : added.map((key) => `${path}/${key}: added`)),
    ];
  }
  return frozen === present ? [] : [`${path}: ${JSON.stringify(frozen)} became ${JSON.stringify(present)}`];
}
