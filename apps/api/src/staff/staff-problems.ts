import { StartupProblem } from '../platform/processes/startup-problem';

export function hallUnnamed(hallIds: readonly string[]): StartupProblem {
  const known = hallIds.join(', ');
  return new StartupProblem({
    code: 'staff.hall-unnamed',
    what: {
      zh: `没有说明是哪个大厅，或没有这个大厅（现有：${known || '无'}）。`,
      en: `It is not said which hall is meant, or there is no such hall (there are: ${known || 'none'}).`,
    },
    remedy: { zh: '加上 --hall 大厅编号。', en: 'Name it with --hall and its id.' },
  });
}

export function usernameUnknown(username: string, hallId: string): StartupProblem {
  return new StartupProblem({
    code: 'staff.username-unknown',
    what: {
      zh: `大厅 ${hallId} 没有用户 ${username}，没有更改任何内容。`,
      en: `Nobody in the hall ${hallId} has the username ${username}; nothing was changed.`,
    },
    remedy: {
      zh: '核对用户名；新建账号时加上 --name 姓名 --role 角色。',
      en: 'Check the username; for somebody new add --name and --role.',
    },
  });
}
