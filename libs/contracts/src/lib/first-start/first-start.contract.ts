import type { HallFile } from '../hall/hall-import.contract';

/** Carries the code that the terminal of the hall has shown. */
export const SETUP_CODE_HEADER = 'setup-code';
/** No I, O, 0 or 1: the code is read off one screen and typed at another. */
export const SETUP_CODE_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
/** 50 bits. */
export const SETUP_CODE_LENGTH = 10;

/** Whether the first hall is to be set up in the browser, and has not been yet. */
export interface FirstStartView {
  readonly isOpen: boolean;
}

export interface FirstHallRequest {
  /** The files of a hall; null for the sample hall. */
  readonly files: readonly HallFile[] | null;
}

export interface OpenFirstHallRequest extends FirstHallRequest {
  /** The first person; everybody else is added by this one. */
  readonly administrator: {
    readonly name: string;
    readonly username: string;
    readonly password: string;
  };
}

export interface FirstHallView {
  readonly hallId: string;
  readonly username: string;
}
