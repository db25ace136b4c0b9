/** The given time, longer or shorter by up to half, so that many clients never act at once. */
export function jittered(meanMs: number): number {
  return meanMs * (0.5 + Math.random());
}
