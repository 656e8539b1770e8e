// one-importer-of-highs
import load from 'highs';

export const solver = load;
