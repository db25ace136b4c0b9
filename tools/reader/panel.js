const FAULT_WORDS = {
  'reader.no-card': '没有放卡',
  'reader.card-moved': '卡片移动',
  'reader.not-removed': '卡片未取走',
  'reader.expired': '证件过期',
  'reader.unsupported': '证件不支持',
  'reader.timeout': '读卡超时',
  'reader.busy': '正忙',
  'reader.cancelled': '已取消',
  'reader.offline': '读卡器离线',
};
const STATUS_WORDS = {
  ok: '正常',
  warning: '警告',
  fault: '故障',
  busy: '忙',
  disabled: '停用',
  offline: '离线',
};
const said = document.getElementById('said');

async function act(what) {
  const answer = await fetch('act', { method: 'POST', body: JSON.stringify(what) });
  said.textContent = answer.ok ? `✓ ${JSON.stringify(what)}` : `✗ ${answer.status}`;
}

function addKey(place, words, what) {
  const key = document.createElement('button');
  key.type = 'button';
  key.textContent = words;
  key.addEventListener('click', () => act(what));
  document.getElementById(place).append(key);
}

const { people, faults, statuses } = await (await fetch('offers')).json();
for (const { id, words } of people) addKey('people', words, { do: 'lay', person: id });
for (const code of faults)
  addKey('fault-keys', `${FAULT_WORDS[code]} ${code}`, { do: 'fail', code });
for (const status of statuses) {
  addKey('status-keys', `${STATUS_WORDS[status]} ${status}`, { do: 'status', status });
}
for (const key of document.querySelectorAll('[data-do]')) {
  key.addEventListener('click', () => act({ do: key.dataset.do }));
}
document.getElementById('scan').addEventListener('submit', (event) => {
  event.preventDefault();
  const { kind, code } = Object.fromEntries(new FormData(event.target));
  void act({ do: 'scan', kind, code });
});
