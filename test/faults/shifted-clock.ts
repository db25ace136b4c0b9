/**
 * A device whose wall clock is wrong, as many are. Loaded before everything else, or a library might
 * hold on to the right one.
 */
const shiftMs = Number(process.env['CLOCK_SHIFT_MS'] ?? 0);

if (shiftMs !== 0) {
  const RightDate = Date;
  const wrongNow = (): number => RightDate.now() + shiftMs;
  globalThis.Date = new Proxy(RightDate, {
    construct: (date, args: []) =>
      args.length === 0 ? new RightDate(wrongNow()) : (Reflect.construct(date, args) as object),
    get: (date, name) => (name === 'now' ? wrongNow : (Reflect.get(date, name) as unknown)),
  });
}
