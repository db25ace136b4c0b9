import { canRead } from '@onewindow/reader';
import { computed, onScopeDispose, ref, watch } from 'vue';
import type { Visit } from '../visit/use-visit';
import { currentScreen, groupsOf } from '../visit/visit-session';
import { CardVisit, type CardPorts } from './card-visit';

export type Card = ReturnType<typeof useCard>;

/** The card reader of the kiosk and the card of the citizen before it. */
export function useCard(ports: CardPorts) {
  const { reader, visit } = ports;
  const card = new CardVisit(ports);
  const status = ref(reader?.status() ?? 'offline');
  const isLying = ref(false);
  const screen = computed(() => currentScreen(visit.session.value).name);

  watch(screen, (name) => {
    if (name !== 'card' && card.state.value.kind !== 'none') card.halt();
  });
  watch(
    () => refusalOf(visit),
    (code) => {
      if (code === 'appointments.already-booked') void card.showLive();
    },
  );
  const stopListening = [
    reader?.on('status', (now) => (status.value = now)),
    reader?.on('removed', () => (isLying.value = false)),
    reader?.on('inserted', (laid) => {
      if (laid === 'card') isLying.value = true;
      // On both screens it is said beforehand what becomes of a card that is put down.
      if (screen.value === 'home' || screen.value === 'card') void card.read();
    }),
  ];
  onScopeDispose(() => {
    card.clear();
    for (const stop of stopListening) stop?.();
  });

  return {
    reader,
    state: card.state,
    forWhom: card.forWhom,
    person: computed(() => card.forWhom.value.person),
    isLying,
    /** Whether there is a reader to offer. */
    isOffered: computed(() => reader !== null && canRead(status.value)),
    read: () => void card.read(),
    leave: () => card.leave(),
    clear: () => card.clear(),
  };
}

/** Why the one number that was asked for was refused; of several each tells its own. */
function refusalOf({ session }: Visit) {
  const [group, ...others] = groupsOf(session.value);
  return others.length === 0 ? group?.failure?.code : undefined;
}
