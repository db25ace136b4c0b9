/** Where Socket.IO listens. WebSocket is its only transport. */
export const SOCKET_PATH = '/socket.io';

/** So often the server says up to which number a connection has been sent everything. */
export const HEARTBEAT_SECONDS = 5;
/** More missing events than this are answered by a snapshot. */
export const REPLAY_LIMIT = 500;
/** Waits of the joined queues and tickets come no more often than this. */
export const ESTIMATES_SECONDS = 5;
/** So often the server looks whether everybody connected still may be; whoever may not is cut off. */
export const STANDING_SECONDS = 30;

/** Between two pings of the server (Socket.IO answers them by itself). */
export const PING_SECONDS = 10;
/** A side that has not heard of the other for this long after a ping was due ends the connection. */
export const PONG_WITHIN_SECONDS = 10;
/** A connection that has not shown who it is by then is closed. */
export const CONNECT_WITHIN_SECONDS = 10;

/** Rooms of one subscription; a board of the whole hall joins some thirty. */
export const SUBSCRIBED_ROOMS_AT_MOST = 200;
/** Length of a hall's id, a room's name and an epoch. */
export const WIRE_NAME_MAX_LENGTH = 100;
/** Subscriptions of one connection that wait for their answer; one more closes it. */
export const OPEN_SUBSCRIPTIONS_AT_MOST = 8;
/** Of one message to the server; a longer one closes the connection. */
export const MESSAGE_MAX_BYTES = 65_536;

/** Frames a connection has not taken; with more of them at a heartbeat it is cut off. */
export const WAITING_FRAMES_AT_MOST = 500;
/** Bytes a connection has not taken; with more of them it is cut off at once. */
export const WAITING_BYTES_AT_MOST = 4_194_304;

/** From this age on a screen shows how old its truth is. */
export const AGING_AFTER_SECONDS = 15;
/** From this age on a screen asks for the snapshot over HTTP, until its connection is back. */
export const POLLING_AFTER_SECONDS = 60;
/** A call that is older when a screen hears of it is shown and not sounded. */
export const SOUND_WITHIN_SECONDS = 25;
