import './steps/require-node-version.mjs';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { runAsCommand } from './steps/entry-point.mjs';
import { ensureInstalledAndBuilt } from './steps/prepared-project.mjs';
import { joinDemoKiosk } from './printer/demo-kiosk.mjs';
import { openPrinterPage } from './printer/printer-page.mjs';

const PRINTER_PORT = 9100;
const PAGE_PORT = 9101;

/** Until somebody ends it; a terminal that is closed ends it, too. */
async function untilEnded() {
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
}

/** A printer for a hall that has none at hand: the same wire, and the slips on a page. */
await runAsCommand(async () => {
  await ensureInstalledAndBuilt();
  const { PrinterSimulator } = createRequire(import.meta.url)('@onewindow/printer');
  const printer = await PrinterSimulator.start({ port: PRINTER_PORT });
  const page = await openPrinterPage(printer, PAGE_PORT);
  const leaveKiosk = await joinDemoKiosk({ host: '127.0.0.1', port: PRINTER_PORT });
  process.stdout.write(
    `\n  模拟打印机 127.0.0.1:${PRINTER_PORT}，凭条和故障开关在 ${page.url}\n` +
      `  A simulated printer at 127.0.0.1:${PRINTER_PORT}; its slips and faults: ${page.url}\n` +
      (leaveKiosk
        ? '  已装到示例取号机，退出时取下。In the kiosk of the sample until it ends.\n'
        : '  没有找到示例大厅，请管理员添加这台打印机。Found no sample hall; an administrator may add it.\n') +
      '  按 Ctrl+C 结束 Press Ctrl-C to end\n\n',
  );
  await untilEnded();
  await leaveKiosk?.();
  await page.close();
  await printer.stop();
  return 0;
});
