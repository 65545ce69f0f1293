// A promise that is tried on generated data.

import type { IAsyncProperty, IProperty } from 'fast-check';

export interface Property {
  /** The promise. */
  name: string;
  /** How many of all cases are spent on it, in relation to the others. */
  share: number;
  of: IProperty<any> | IAsyncProperty<any>;
}
