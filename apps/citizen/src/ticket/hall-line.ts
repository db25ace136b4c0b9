/** Loaded once the number is on the screen: the socket is the heaviest part and not the first wish. */
export { createHallSocket } from '@onewindow/client';
