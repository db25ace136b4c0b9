const OTHER_LANGUAGES = [
  ['看不懂中文', 'I do not read Chinese'],
  [
    '取号机和手机页都有简体、繁體、English，在屏幕上随时切换。',
    'Kiosk and phone speak both scripts and English; switch at any time.',
  ],
];

/** What somebody at the guide desk needs: the machines citizens use, and what to say to them. */
export function guideCard(words) {
  const { zh, en } = words;
  return {
    file: 'guide',
    role: [zh.console.role.guide, en.console.role.guide],
    lead: [
      '帮市民取到号、看懂屏幕、不错过叫号。',
      'Help people to a number, to the screens, to their call.',
    ],
    sections: [atTheKiosk(words), questions(words), machines(words)],
    fields: [
      ['管理员电话', 'Administrator'],
      ['值班长电话', 'Supervisor'],
    ],
  };
}

function atTheKiosk({ zh, en }) {
  return {
    title: ['在取号机上帮市民取号', 'A number at the kiosk'],
    steps: [
      [
        `选来办什么：${zh.kiosk['purpose.apply']}、${zh.kiosk['purpose.collect']}、${zh.kiosk['purpose.consult']}。`,
        `${en.kiosk['purpose.apply']}, ${en.kiosk['purpose.collect']} or ${en.kiosk['purpose.consult']}.`,
      ],
      [
        `在“${zh.kiosk['home.popular']}”里点事项；没有就“${zh.kiosk['home.search']}”，按拼音首字母，例如身份证按 S F Z。`,
        `A popular item, or "${en.kiosk['home.search']}" by pinyin initials.`,
      ],
      [
        `还不知道名称：“${zh.kiosk['home.by-department']}”或“${zh.kiosk['home.by-theme']}”。`,
        `Name unknown: "${en.kiosk['home.by-department']}" or "${en.kiosk['home.by-theme']}".`,
      ],
      [
        `办几件事：“${zh.kiosk['visit.add']}”，再一起取号。不同窗口办的会分成几张号。`,
        `Several items: "${en.kiosk['visit.add']}". Different windows need a number each.`,
      ],
      [
        `看清地点和等候人数，“${zh.kiosk['visit.confirm']}”。`,
        'Read the place and the people ahead, then confirm.',
      ],
      [
        `请市民用手机扫屏幕上的二维码。来不及就点“${zh.kiosk['ticket.stay']}”。`,
        `Let them scan the code on the screen; "${en.kiosk['ticket.stay']}" gives time.`,
      ],
    ],
  };
}

function questions({ zh, en }) {
  return {
    title: ['市民问', 'Citizens ask'],
    rows: [
      [
        ['什么时候轮到我？', 'When is it my turn?'],
        [
          '手机扫码页显示前面人数和预计等候；等候时间会变化。叫号不一定按号码顺序。',
          'The phone page shows people ahead and a range. Calls need not follow the numbers.',
        ],
      ],
      [
        ['会不会听不到？', 'What if I miss the call?'],
        [
          `手机页打开“${zh.phone['bell.title']}”，保持页面打开。大屏每次叫号都会显示。`,
          `Switch on "${en.phone['bell.title']}" and keep the page open. Boards show every call.`,
        ],
      ],
      [
        ['我过号了', 'I missed my call'],
        [
          `手机页点“${zh.phone['rejoin.button']}”，页面会说前面还有几人、还能恢复几次。没有手机：重新取号。`,
          `"${en.phone['rejoin.button']}" on the phone says who is ahead and how often is left. No phone: a new number.`,
        ],
      ],
      [
        ['不办了，按错了', 'I am leaving, or did by mistake'],
        [
          `手机页“${zh.phone['cancel.open']}”；一分钟内可以“${zh.phone['undo.button']}”，位置不变。`,
          `"${en.phone['cancel.open']}"; within a minute "${en.phone['undo.button']}" gives the place back.`,
        ],
      ],
      OTHER_LANGUAGES,
    ],
  };
}

function machines({ zh, en }) {
  return {
    title: ['机器怎么了', 'The machines'],
    rows: [
      [
        [`“${zh.kiosk['boot.offline-title']}”`, `"${en.kiosk['boot.offline-title']}"`],
        [
          '它自己会重新连接，不用操作；先带市民去另一台。几分钟还不好，告诉管理员。',
          'It reconnects by itself. Use another kiosk; after some minutes tell the administrator.',
        ],
      ],
      [
        ['屏幕显示 8 位代码', 'The screen shows a code of 8 signs'],
        [
          '这台终端还没有登记，或登记已失效：请管理员在控制台“终端”页输入代码。',
          'It is not enrolled: the administrator enters the code under "Devices".',
        ],
      ],
    ],
  };
}
