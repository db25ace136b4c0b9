export {
  reloadAsked,
  type DeviceStanding,
  type EnrolmentReason,
} from './lib/device/device-standing';
export {
  followDevice,
  type FollowDeviceOptions,
  type FollowedDevice,
} from './lib/device/follow-device';
export { DEVICE_KEY_ENTRY } from './lib/device/kept-keys';
export { ApiRefusal, ApiUnreachable } from './lib/http/api-errors';
export { command, type Command } from './lib/http/command';
export type { CommandOptions } from './lib/http/command-sender';
export { createApi, type Api } from './lib/http/create-api';
export { newKey } from './lib/http/idempotency-key';
export type { ReadOptions } from './lib/http/read-options';
export type { ApiOptions, Fetch } from './lib/http/request';
export { callNextCommand } from './lib/http/routes/window-session';
export type { Estimates } from './lib/realtime/estimates';
export { AGING_AFTER_MS, POLLING_AFTER_MS, type Freshness } from './lib/realtime/freshness';
export {
  createHallSocket,
  type HallSocket,
  type HallSocketOptions,
  type LiveEvent,
} from './lib/realtime/hall-socket';
export { HallStream } from './lib/realtime/hall-stream';
export type { HallTransport, TransportListener } from './lib/realtime/hall-transport';
export { roomOf, type RoomStates, type StateOf } from './lib/realtime/room-lookup';
export { SocketTransport, type SocketTransportOptions } from './lib/realtime/socket-transport';
export { watchedTransport } from './lib/realtime/watched-transport';
export { comesBefore } from './lib/reduce/queue-order';
export { reduceRoom } from './lib/reduce/reduce-room';
export { startStopwatch, type Stopwatch } from './lib/time/stopwatch';
