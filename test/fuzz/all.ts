// Every promise that is tried on generated data without a browser.

import { doors } from './doors.js';
import { honesty } from './honesty.js';
import type { Property } from './property.js';
import { roundTrips } from './round-trips.js';

export const properties: Property[] = [...honesty, ...roundTrips, ...doors];
