'use client';

import { useEffect } from 'react';
import { WarSource } from 'war-claims/react';

/** The tags come to life in the browser; what the server drew stands there until then. */
export function Define() {
  useEffect(() => void import('war-claims/define'), []);
  return null;
}

export const Source = WarSource;
