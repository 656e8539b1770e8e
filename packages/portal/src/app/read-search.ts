type Typed = Readonly<Record<string, unknown>>;

/**
 * What a page takes of what stands behind ? in its address, and nothing else: the router puts what is read upon what was
 * typed, so that whatever `read` leaves out would come through unread. Pure.
 */
export const readAlone =
  <Search extends object>(read: (typed: Record<string, unknown>) => Search) =>
  (typed: Typed): Search => ({
    ...Object.fromEntries(Object.keys(typed).map((name) => [name, undefined])),
    ...read(typed),
  });
