// Imported first by every command: it must run, and its syntax must be readable, on an old Node.
const REQUIRED = [20, 19, 0];

/**
 * @param {string} version such as 20.19.0
 * @param {number[]} required
 */
export function isAtLeast(version, required) {
  const parts = version.split('.').map(Number);
  for (let index = 0; index < required.length; index += 1) {
    if (parts[index] !== required[index]) return parts[index] > required[index];
  }
  return true;
}

if (!isAtLeast(process.versions.node, REQUIRED)) {
  const needed = REQUIRED.join('.');
  process.stderr.write(
    '\n✗ 需要 Node.js ' +
      `${needed} 或更新版本，当前是 ${process.versions.node}。` +
      `\n  Node.js ${needed} or newer is needed; this is ${process.versions.node}.` +
      '\n→ 请从 https://nodejs.org/ 安装长期支持版（LTS）后重试。' +
      '\n  Install the LTS release from https://nodejs.org/ and try again.\n\n',
  );
  process.exit(1);
}
