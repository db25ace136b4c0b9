import type {
  AssignDeviceRequest,
  CheckEnrolmentRequest,
  DeviceHeartbeatRequest,
  DeviceHeartbeatView,
  DeviceView,
  EnrolDeviceRequest,
  EnrolmentCodeView,
  FleetDeviceView,
  PendingDeviceView,
  RequestEnrolmentRequest,
  DeviceOrders,
} from '@onewindow/contracts';
import type { CommandOptions, SendCommand } from '../command-sender';
import { hallPath, path } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

/** What a device asks for itself; the bearer is its key. */
export function deviceRoutes(send: Send) {
  return {
    current: (options: ReadOptions = {}) =>
      send<DeviceView>({ method: 'GET', path: path('device'), ...options }),
    /** Tells that the device is there; the answer says who it is from now on. */
    beat: (body: DeviceHeartbeatRequest, options: ReadOptions = {}) =>
      send<DeviceHeartbeatView>({
        method: 'POST',
        path: path('device', 'heartbeat'),
        body,
        ...options,
      }),
    /** For a device without a key that is known: the code to show. */
    requestEnrolment: (body: RequestEnrolmentRequest, options: ReadOptions = {}) =>
      send<EnrolmentCodeView>({ method: 'POST', path: path('enrolments'), body, ...options }),
  };
}

/** The devices of a hall, for its administrator. */
export function fleetRoutes(send: Send, sendCommand: SendCommand) {
  return {
    list: (hallId: string, options: ReadOptions = {}) =>
      send<readonly FleetDeviceView[]>({
        method: 'GET',
        path: hallPath(hallId, 'devices'),
        ...options,
      }),
    /** What kind of device shows this code; changes nothing. */
    check: (hallId: string, body: CheckEnrolmentRequest, options: ReadOptions = {}) =>
      send<PendingDeviceView>({
        method: 'POST',
        path: hallPath(hallId, 'enrolment-checks'),
        body,
        ...options,
      }),
    enrol: (hallId: string, body: EnrolDeviceRequest, options?: CommandOptions) =>
      sendCommand<FleetDeviceView>(hallPath(hallId, 'devices'), body, options),
    assign: (
      hallId: string,
      deviceId: string,
      body: AssignDeviceRequest,
      options?: CommandOptions,
    ) =>
      sendCommand<FleetDeviceView>(hallPath(hallId, 'devices', deviceId, 'assign'), body, options),
    revoke: (hallId: string, deviceId: string, options?: CommandOptions) =>
      sendCommand<FleetDeviceView>(
        hallPath(hallId, 'devices', deviceId, 'revoke'),
        undefined,
        options,
      ),
  };
}

/** What whoever runs the hall may ask of a device during the day. */
export function orderRoutes(sendCommand: SendCommand) {
  return {
    /** How it is to be; it follows with its next heartbeat. */
    order: (hallId: string, deviceId: string, body: DeviceOrders, options?: CommandOptions) =>
      sendCommand<FleetDeviceView>(hallPath(hallId, 'devices', deviceId, 'orders'), body, options),
    /** Asks it to load itself anew, as soon as nobody is using it. */
    reload: (hallId: string, deviceId: string, options?: CommandOptions) =>
      sendCommand<FleetDeviceView>(
        hallPath(hallId, 'devices', deviceId, 'reload'),
        undefined,
        options,
      ),
  };
}
