import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type BrowserContext, type LaunchOptions, type Page } from '@playwright/test';

/** A kiosk in a browser of its own with a disk of its own, which can be killed and started again. */
export class SurvivingKiosk {
  private readonly folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
  private context: BrowserContext | undefined;

  constructor(
    private readonly address: string,
    private readonly options: LaunchOptions,
  ) {}

  /** @param before runs in the page before anything of ours */
  async start(path: string, before?: () => void): Promise<Page> {
    this.context = await chromium.launchPersistentContext(this.folder, {
      ...this.options,
      viewport: { width: 1080, height: 1920 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    const page = await this.context.newPage();
    if (before) await page.addInitScript(before);
    await page.goto(this.address + path);
    return page;
  }

  /** All of the browser ends on the spot, as in a power cut. */
  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.context?.once('close', resolve));
    // Where the browser itself says who it is: `<host>-<pid>`.
    const lock = readlinkSync(join(this.folder, 'SingletonLock'));
    process.kill(Number(lock.slice(lock.lastIndexOf('-') + 1)), 'SIGKILL');
    await ended;
    // Its other processes follow when they notice.
    await wait(500);
  }

  async close(): Promise<void> {
    await this.context?.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
