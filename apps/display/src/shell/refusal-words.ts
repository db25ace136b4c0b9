import type { ErrorCode } from '@onewindow/contracts';

/** Text keys for a room the hall does not let this screen into. */
export function refusalWords(code: ErrorCode): { readonly title: string; readonly text: string } {
  switch (code) {
    case 'devices.key-invalid':
    case 'identity.sign-in-required':
      return { title: 'state.keyRefusedTitle', text: 'state.keyRefusedText' };
    case 'realtime.room-unknown':
    case 'hall.not-found':
    case 'hall.window-not-found':
      return { title: 'state.notFoundTitle', text: 'problem.roomUnknown' };
    case 'realtime.room-not-permitted':
    case 'identity.foreign-hall':
    case 'identity.not-permitted':
      return { title: 'state.refusedTitle', text: 'problem.notPermitted' };
    default:
      return { title: 'state.refusedTitle', text: 'problem.other' };
  }
}
