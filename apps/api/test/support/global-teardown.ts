export default async function stopServer(): Promise<void> {
  await globalThis.oneWindowTestServer?.stop();
}
