/** What can be wrong with the printer, by the switch that makes it so. */
export const SWITCHES = [
  { id: 'near-end', name: '纸快用完 Paper low', faults: { paper: 'near-end' } },
  { id: 'out', name: '缺纸 No paper', faults: { paper: 'out' } },
  { id: 'cover', name: '开盖 Cover open', faults: { coverOpen: true } },
  { id: 'slow', name: '打印慢 Slow', faults: { bytesPerSecond: 2_000 } },
  { id: 'closes', name: '打印中断 Hangs up meanwhile', faults: { closesAfterBytes: 400 } },
  { id: 'silent', name: '没有应答 Silent', faults: { silent: true } },
  { id: 'refuses', name: '关机 Switched off', faults: { refusing: true } },
];

const SOUND = {
  paper: 'enough',
  coverOpen: false,
  bytesPerSecond: null,
  closesAfterBytes: null,
  silent: false,
  refusing: false,
};

/**
 * Everything that is wrong while these are on, and that all else is right.
 * @param {ReadonlySet<string>} on
 */
export function faultsOf(on) {
  return Object.assign(
    {},
    SOUND,
    ...SWITCHES.filter(({ id }) => on.has(id)).map(({ faults }) => faults),
  );
}
