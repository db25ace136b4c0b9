/** What the supervisor on duty reads from the floor page, and what may be changed there. */
export function supervisorCard(words) {
  const {
    zh: { console: zh },
    en: { console: en },
  } = words;
  return {
    file: 'supervisor',
    role: [zh.role.supervisor, en.role.supervisor],
    lead: ['一页看全厅，哪里等得久、谁空着，马上知道。', 'The whole hall on one page, live.'],
    sections: [theFloor(words), queueStatus(words), troubles(words)],
    fields: [
      ['控制台地址', 'Console'],
      ['我的用户名', 'Username'],
      ['管理员电话', 'Administrator'],
    ],
  };
}

function theFloor({ zh: { console: zh }, en: { console: en } }) {
  return {
    title: [`“${zh.floor.title}”从上往下看`, `"${en.floor.title}", from the top`],
    steps: [
      [
        `${zh.floor.waiting}、${zh.floor.longestWait}：全厅总数，和等得最久的队列。`,
        'Waiting and longest wait: of the hall, with the queue it is in.',
      ],
      [
        `${zh.floor.windows}：${zh.windowState.serving}、${zh.windowState.called}、${zh.windowState.idle}、${zh.windowState.closed}各多少。`,
        'Windows: how many serve, have called, are idle, are closed.',
      ],
      [
        `${zh.floor.queues}表：每个队列的等候、最长等候、开放窗口和今天的数。点列名排序。`,
        'Queues: waiting, longest wait, open windows, today. Click a column to sort.',
      ],
      [
        '最长等候带警示标记：已经超过这个队列的目标时间。',
        'A warning beside the longest wait: past the target of that queue.',
      ],
      [
        `${zh.floor.windows}格子：每个窗口的状态、号票和持续时间。可按状态筛选，或改看${zh.floor.table}。`,
        'Windows: state, ticket, since when. Filter by state, or see a table.',
      ],
      [
        `右上角“${zh.link.live}”：数据是现在的。离线时停在最后的内容，并说明多旧。`,
        `"${en.link.live}": as of now. Offline, the last picture stays and says its age.`,
      ],
    ],
  };
}

function queueStatus({ zh: { console: zh }, en: { console: en } }) {
  const status = (name) => [
    [zh.queueStatus[name], en.queueStatus[name]],
    [zh.queueStatus[`${name}-hint`], en.queueStatus[`${name}-hint`]],
  ];
  return {
    title: ['更改队列状态', 'Changing the status of a queue'],
    intro: [
      `在队列表里点状态，选好后“${zh.queueStatus.apply}”。取号机和大屏立即跟上。`,
      `Click the status in the table, choose, "${en.queueStatus.apply}". Kiosks and boards follow at once.`,
    ],
    rows: ['open', 'paused', 'closed'].map(status),
  };
}

function troubles({ zh: { console: zh }, en: { console: en } }) {
  return {
    title: ['遇到这些情况', 'When this happens'],
    rows: [
      [
        ['一个队列越等越久', 'One queue grows'],
        [
          '看这个队列的开放窗口数；请空闲人员到能办它的窗口上岗，叫号自动分过去。',
          'See its open windows; let somebody open one that serves it. Calls follow by themselves.',
        ],
      ],
      [
        ['今天办不完了', 'More than today can hold'],
        [
          `把队列改成“${zh.queueStatus.paused}”：不再发新号，已等候的人照常叫号。`,
          `Set it to "${en.queueStatus.paused}": no new numbers, those waiting are still called.`,
        ],
      ],
      [
        [`页面显示“${zh.floor.unreachable}”`, `"${en.floor.unreachable}"`],
        [
          '不用刷新，恢复后自动显示。窗口页也提示离线时，请窗口不要口头叫号，联系管理员。',
          'No reload needed. If windows are offline too: no calling aloud; tell the administrator.',
        ],
      ],
      [
        ['有人忘记密码', 'A forgotten password'],
        [
          '请管理员在大厅主机上换新密码（npm run staff）。',
          "The administrator gives a new one on the hall's machine (npm run staff).",
        ],
      ],
    ],
  };
}
