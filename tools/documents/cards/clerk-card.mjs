import { keyFor } from './product-words.mjs';

/** What somebody at a window needs on the first day. */
export function clerkCard(words) {
  const {
    keyMap,
    zh: { console: zh },
    en: { console: en },
  } = words;
  return {
    file: 'clerk',
    role: [zh.role.clerk, en.role.clerk],
    lead: ['叫号、办理、办结，全部可以只用键盘。', 'Call, serve, complete: by keyboard alone.'],
    keys: Object.entries(keyMap).map(([one, action]) => ({
      key: one,
      words:
        action === 'help'
          ? [zh.shortcuts.title, en.shortcuts.title]
          : [zh.action[action], en.action[action]],
    })),
    keyNote: [zh.shortcuts.note, en.shortcuts.note],
    sections: [theDay(words), troubles(words)],
    fields: [
      ['控制台地址', 'Console'],
      ['我的用户名', 'Username'],
      ['值班长电话', 'Supervisor'],
    ],
  };
}

function theDay({ keyMap, zh: { console: zh }, en: { console: en } }) {
  const key = (action) => `<kbd>${keyFor(keyMap, action)}</kbd>`;
  return {
    title: ['一天的工作', 'The day'],
    steps: [
      [
        `打开控制台，选大厅，输入自己的用户名和密码，${zh.signIn.submit}。`,
        'Open the console; hall, your username, your password.',
      ],
      [
        `“${zh.windows.title}”：选今天的窗口。标着“${zh.windows.occupied}”的已有人。`,
        `"${en.windows.title}": those marked "${en.windows.occupied}" are not free.`,
      ],
      [
        `${key('call-next')} ${zh.action['call-next']}。号码上大屏，页面说明为什么是这一位。`,
        'The number goes to the boards; the page says why it is this one.',
      ],
      [
        `人到窗口：${key('start')}。没到：${key('recall')} ${zh.action.recall}。`,
        `At the window: start. Not there: ${en.action.recall.toLowerCase()}.`,
      ],
      [
        `为每个办件选办理结果，再按 ${key('complete')} ${zh.action.complete}。`,
        'Choose an outcome for each case, then complete.',
      ],
      [
        `下班：没有办理中的号票时，点“${zh.workplace.leave}”，再${zh.nav.signOut}。`,
        `With no ticket at the window: "${en.workplace.leave}", then sign out.`,
      ],
    ],
  };
}

function troubles(words) {
  const {
    keyMap,
    zh: { console: zh },
    en: { console: en },
  } = words;
  const key = (action) => `<kbd>${keyFor(keyMap, action)}</kbd>`;
  return {
    title: ['遇到这些情况', 'When this happens'],
    rows: [
      [
        ['叫了没有人来', 'Nobody comes'],
        [
          `等页面提示“${zh.workplace.missSuggested.replace('。', '')}”，按 ${key('mark-missed')}。市民可以在手机上恢复排队。`,
          `Wait for the hint, then ${en.action['mark-missed'].toLowerCase()}. The citizen can come back by phone.`,
        ],
      ],
      [
        [
          `${keyFor(keyMap, 'complete')} 显示“${zh.action['fill-usual']}”`,
          `"${en.action['fill-usual']}"`,
        ],
        [
          '有办件还没选结果：第一次按填好常用结果，核对后再按一次才办结。',
          'An outcome is missing: the first press fills in the usual ones; check, press again.',
        ],
      ],
      [
        [`“${zh.link.offline}”`, `"${en.link.offline}"`],
        [
          '按键已停用，恢复后自动继续。等待时不要口头叫号；已按过的键会自动查询结果。',
          'The keys are off and come back by themselves; what became of the last press is asked for.',
        ],
      ],
      ...rarerCases(words),
    ],
  };
}

function rarerCases({ zh: { console: zh }, en: { console: en } }) {
  return [
    [
      [zh.action.cancel, en.action.cancel],
      [
        '只用于叫错、取错的号，系统会再问一次。撤销后市民需要重新取号。',
        'For a ticket taken by mistake; you are asked once more. A new number has to be taken.',
      ],
    ],
    [
      [zh.workplace.nobody, en.workplace.nobody],
      [
        '右侧“我的队列”显示等候人数，有人取号就会变化，不用刷新。',
        '"My queues" shows who waits and changes by itself; no reload.',
      ],
    ],
  ];
}
