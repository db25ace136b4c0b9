import { ApiRefusal } from '@onewindow/client';
import { nextTick, ref } from 'vue';
import type { TicketScene } from './ticket-scene';
import { useReturn } from './use-return';

function aPage(scene: TicketScene) {
  const shown = ref<TicketScene>(scene);
  let answered = 0;
  let refuses = false;
  const answer = async () => {
    if (refuses) throw refusal;
  };
  const page = useReturn({ undoCancel: answer, rejoin: answer }, shown, () => (answered += 1));
  return { ...page, shown, answered: () => answered, refuse: () => (refuses = true) };
}
const refusal = new ApiRefusal(409, {
  code: 'ticketing.undo-too-late',
  message: '',
  details: {},
  requestId: '',
});

describe(useReturn, () => {
  it('notes how the number came back, the answer first', async () => {
    const page = aPage('cancelled');
    await page.undo.press();
    await nextTick();
    expect(page.returned.value).toBeNull();
    page.shown.value = 'waiting';
    await nextTick();
    expect([page.returned.value, page.answered()]).toEqual(['undone', 1]);
  });

  it('notes it as well when the event was faster', async () => {
    const page = aPage('missed');
    const pressed = page.rejoin.press();
    page.shown.value = 'near';
    await pressed;
    await nextTick();
    expect(page.returned.value).toBe('rejoined');
  });

  it('forgets it when the number leaves the line again', async () => {
    const page = aPage('missed');
    await page.rejoin.press();
    page.shown.value = 'near';
    await nextTick();
    page.shown.value = 'called';
    await nextTick();
    page.shown.value = 'missed';
    await nextTick();
    page.shown.value = 'near';
    await nextTick();
    expect(page.returned.value).toBeNull();
  });

  it('says why it was refused and asks how things are', async () => {
    const page = aPage('cancelled');
    page.refuse();
    await page.undo.press();
    expect(page.undo.failure.value).toBe('failure.ticketing.undo-too-late');
    expect(page.answered()).toBe(1);
  });
});
