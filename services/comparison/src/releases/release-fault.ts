/** What is wrong with an archive before any figure can be compared: said to the person who verifies it. */
export class ReleaseFault extends Error {}
