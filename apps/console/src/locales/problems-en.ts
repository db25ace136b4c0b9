import type { ProblemTexts } from './problem-texts';

export const problemsEn: ProblemTexts = {
  request: {
    malformed: 'The request was not understood. Reload the page and try again.',
    'idempotency-key-missing': 'The request was incomplete. Reload the page and try again.',
    'idempotency-key-reused': 'This conflicts with an earlier action. Reload and try again.',
    expired: 'The action arrived too late and was not carried out. Please repeat it.',
    'not-found': 'This could not be found.',
    'too-many': 'Too many actions at once. Wait a moment.',
  },
  server: {
    unexpected: 'The hall system failed and nothing was done. Try again or call an administrator.',
    unavailable: 'The hall system is not available at the moment.',
  },
  identity: {
    'sign-in-required': 'Your session has ended. Please sign in again.',
    'credentials-wrong': 'The username or password is not right.',
    'too-many-attempts': 'Too many attempts. Try again in {retryAfterSeconds} s.',
    'not-permitted': 'You are not permitted to do this.',
    'foreign-hall': 'Your account belongs to another hall.',
    'password-weak': 'This password is too easy to guess. Choose another one.',
    'secure-connection-required':
      'This address is not encrypted, so nobody can sign in here. Use the address that begins with https://.',
  },
  devices: {
    'key-invalid': 'The device is no longer enrolled. Ask an administrator.',
    'code-unknown':
      'No device shows this code. Compare it with the screen; it changes every 10 min.',
    'already-enrolled': 'This device is enrolled already.',
    'not-found': 'There is no such device.',
    'already-revoked': 'This device has been revoked. Enrol it again with a new code.',
    'place-unfit': 'A device of this kind cannot be put there. Choose another place.',
  },
  citizen: {
    'token-invalid': 'The ticket code is not valid.',
    'token-expired': 'The ticket code has expired.',
  },
  hall: {
    'not-found': 'There is no such hall.',
    'queue-not-found': 'There is no such queue.',
    'window-not-found': 'There is no such window.',
    'area-not-found': 'There is no such area.',
    'import-invalid': 'The files have faults; nothing was changed.',
    'import-too-large': 'The files are too large; together at most 7 MB.',
    'import-other-hall': 'These are the files of hall {fileHallId}, not of {hallId}.',
  },
  'first-start': {
    closed: 'There is a hall already, so there is nothing to set up. Sign in.',
    'code-wrong': 'This is not the code of this start. It is shown in the terminal.',
  },
  catalogue: { 'item-not-found': 'There is no such item.' },
  ticketing: {
    'items-missing': 'Choose at least one item.',
    'items-duplicate': 'The same item was chosen twice.',
    'items-too-many': 'Too many items for one ticket.',
    'items-need-separate-tickets': 'These items need separate tickets.',
    'priority-not-permitted': 'You may not grant priority.',
    'priority-not-offered': 'The hall does not offer this priority.',
    'queue-closed': 'This queue is closed.',
    'queue-paused': 'This queue issues no numbers at the moment.',
    'quota-exhausted': "Today's numbers of this queue are used up.",
    'band-exhausted': 'The numbers from {from} to {until} are used up.',
    'ticket-not-found': 'This ticket could not be found.',
    'action-not-allowed':
      'The ticket has changed, so this is not possible; the page is up to date.',
    'not-eligible': 'This ticket may not be called yet.',
    'not-at-this-window': 'The ticket is not at this window; the page is up to date.',
    'recall-too-soon': 'It was called just now. Recall it in {waitSeconds} s.',
    'recall-limit-reached': 'No more recalls are allowed. Wait or mark it missed.',
    'mark-missed-too-soon': 'Too early: it can be marked missed in {waitSeconds} s.',
    'rejoin-not-permitted': 'A missed number is void here. Take a new number.',
    'rejoin-limit-reached': 'This number cannot come back again. Take a new number.',
    'undo-too-late': 'More than {withinSeconds} seconds have passed; it cannot be undone.',
    'outcome-missing': 'A case has no outcome yet.',
    'outcome-duplicate': 'A case was given two outcomes.',
    'case-not-found': 'The ticket has no such case. Reload and try again.',
  },
  windows: {
    'window-occupied': 'Somebody works at this window. Choose another one.',
    'already-at-window': 'You are at another window. Leave it first.',
    'not-at-window': 'You are not at a window yet. Choose one first.',
    'ticket-open': 'A ticket is still open. Complete it or mark it missed first.',
    paused: 'The window is paused. Resume it first.',
    'not-paused': 'The window is not paused.',
    'not-staffed': 'Nobody works at this window. Open it instead.',
    'connection-alive':
      'Its clerk is still connected. It can be taken over after {waitSeconds} s of silence.',
    'clerk-unfit': 'Name a clerk of this hall who goes on at the window.',
  },
  policies: {
    'bands-overlap': 'Two parts of the day overlap, or one has no length.',
  },
  ratings: {
    'not-served-yet': 'It has not been served yet and cannot be rated.',
    'already-rated': 'It has been rated already.',
    'not-invited': 'The window does not ask for this rating, or no longer.',
  },
  realtime: {
    'room-unknown': 'There is no such board.',
    'room-not-permitted': 'You may not watch this board.',
  },
};
