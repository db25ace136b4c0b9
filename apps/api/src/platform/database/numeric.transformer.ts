import type { ValueTransformer } from 'typeorm';

/** PostgreSQL hands out bigint as text; our sequences stay far below 2^53. */
export const bigintAsNumber: ValueTransformer = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value: number | null) => value,
};
