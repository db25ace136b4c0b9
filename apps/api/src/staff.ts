import 'reflect-metadata';
import { resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { ROLES } from '@onewindow/contracts';
import { configBesideHall } from './launcher/beside-hall';
import { HallService } from './modules/hall/hall.service';
import { type ProvidedSignIn, StaffSignIns } from './modules/identity/staff-sign-ins.service';
import { StartupProblem } from './platform/processes/startup-problem';
import { PrepareModule } from './prepare.module';
import { complain, sayProgress } from './preparation/console-lines';
import { readStaffWish, type StaffWish } from './staff/command-line';
import { hallUnnamed, usernameUnknown } from './staff/staff-problems';

const PROJECT_ROOT = resolve(__dirname, '../../..');

const USAGE = [
  '用法：npm run staff -- <用户名> [--name 姓名] [--role 角色]… [--hall 大厅编号] [--disable]',
  'Usage: npm run staff -- <username> [--name name] [--role role]… [--hall id] [--disable]',
  `  角色 Roles: ${ROLES.join(', ')}`,
];

/** The process behind `npm run staff`: gives somebody a sign-in or a new password, or takes it away. */
async function main(words: readonly string[]): Promise<number> {
  const wish = readStaffWish(words);
  if (wish === null) {
    complain(USAGE);
    return 1;
  }
  const config = await configBesideHall(PROJECT_ROOT, process.env);
  const context = await NestFactory.createApplicationContext(PrepareModule.with(config), {
    logger: false,
    abortOnError: false,
  });
  try {
    await fulfil(wish, context);
    return 0;
  } finally {
    await context.close();
  }
}

async function fulfil(wish: StaffWish, context: INestApplicationContext): Promise<void> {
  const hallId = await hallOf(wish, context);
  const signIns = context.get(StaffSignIns);
  const { username } = wish;
  if (wish.disable) {
    if (!(await signIns.withdraw(hallId, username))) throw usernameUnknown(username, hallId);
    sayProgress(`${username} 已停用，不能再登录`, `${username} is disabled and cannot sign in`);
    return;
  }
  const provided = await signIns.provide({ ...wish, hallId });
  if (provided === null) throw usernameUnknown(username, hallId);
  tell(provided);
}

async function hallOf({ hallId }: StaffWish, context: INestApplicationContext): Promise<string> {
  const ids = (await context.get(HallService).list()).map(({ id }) => id);
  const [only, ...others] = ids.filter((id) => hallId === null || id === hallId);
  if (only === undefined || others.length > 0) throw hallUnnamed(ids);
  return only;
}

/** The password is said once, here, and is nowhere else. */
function tell({ username, name, roles, password, isNew }: ProvidedSignIn): void {
  const who = `${name}（${username}，${roles.join('、')}）`;
  if (isNew) sayProgress(`已新建账号：${who}`, 'a new account');
  else sayProgress(`已换新密码：${who}`, 'a new password; whoever used the old one is signed out');
  sayProgress(`密码 ${password}`, 'the password, shown only here');
}

function describeFailure(error: unknown): readonly string[] {
  if (error instanceof StartupProblem) return [error.describe()];
  return [
    `✗ 没有更改任何内容：${error instanceof Error ? error.message : String(error)}`,
    '  Nothing was changed.',
  ];
}

main(process.argv.slice(2)).then(
  (exitCode) => process.exit(exitCode),
  (error: unknown) => {
    complain(describeFailure(error));
    process.exit(1);
  },
);
