import type { AreaView, KioskOrders } from '@onewindow/contracts';
import { inject, provide, type InjectionKey, type Ref } from 'vue';
import type { Card } from './card/use-card';
import type { HallDirectory } from './hall/hall-catalogue';
import type { Modes, PageSizes } from './modes/modes';
import type { PrintPorts } from './printing/use-print';
import type { Visit } from './visit/use-visit';

/** What every screen of a kiosk shows and acts upon. */
export interface KioskContext {
  readonly directory: Readonly<Ref<HallDirectory>>;
  /** What the hall has decided for this kiosk. */
  readonly orders: Readonly<Ref<KioskOrders>>;
  /** Where the kiosk stands; null when it was put nowhere in particular. */
  readonly ownArea: Readonly<Ref<AreaView | null>>;
  /** Zone in which the kiosk stands; null in the lobby. */
  readonly ownZoneId: Readonly<Ref<string | null>>;
  readonly visit: Visit;
  readonly printPorts: PrintPorts;
  readonly card: Card;
  /** Whether companies are served where a plan leads. */
  readonly isForEnterprises: (plan: { readonly queueId: string } | null) => boolean;
  readonly modes: Readonly<Ref<Modes>>;
  /** Whether every key has to stand in the lowest third of the screen. */
  readonly lowReach: Readonly<Ref<boolean>>;
  readonly pageSizes: Readonly<Ref<PageSizes>>;
}

const KIOSK: InjectionKey<KioskContext> = Symbol('kiosk');

export function provideKiosk(context: KioskContext): void {
  provide(KIOSK, context);
}

export function useKiosk(): KioskContext {
  const context = inject(KIOSK);
  if (context === undefined) throw new Error('A kiosk screen was used outside the kiosk.');
  return context;
}
