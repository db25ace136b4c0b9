import { ValidateIf } from 'class-validator';

/**
 * For a property that may be null: its other checks hold for everything else. Leaving it out stays a
 * fault, or an older page would reset what it does not know.
 */
export const UnlessNull = (): PropertyDecorator =>
  ValidateIf((_, value: unknown) => value !== null);
