/** No panel that a finger works on is coarser or finer, in pixels per millimetre. */
export const PX_PER_MM_RANGE = [1, 20] as const;
/** As many items as a kiosk offers on its first page. */
export const PINNED_ITEMS_AT_MOST = 8;

/** Where the agent of a card reader listens on the kiosk's own machine, and what it lets pages in by. */
export interface ReaderOrders {
  readonly port: number;
  readonly token: string;
}

/** Ways somebody before a kiosk may look at its screen, on the plan, whose top is its north. */
export const FACINGS = ['north', 'east', 'south', 'west'] as const;
export type Facing = (typeof FACINGS)[number];

/** Where somebody before a kiosk stands, in metres on the plan of the hall. */
export interface StandPoint {
  readonly x: number;
  readonly y: number;
  readonly facing: Facing;
}

/** What only a kiosk is told. */
export interface KioskOrders {
  /** Density of the panel, so that a key is as wide as a finger; null: as the screen tells. */
  readonly pxPerMm: number | null;
  /** Offered first, in this order, before what is asked for most. */
  readonly pinnedItemIds: readonly string[];
  /** Null: as the link said with which it was opened first, if it said anything. */
  readonly reader: ReaderOrders | null;
  /** Null: nobody is told in which direction a room lies. */
  readonly standsAt: StandPoint | null;
}

/** No board is read from nearer or farther, in metres; none is smaller or larger, in inches. */
export const VIEWING_METRES_RANGE = [1, 40] as const;
export const SCREEN_INCHES_RANGE = [7, 300] as const;

export const BOARD_THEMES = ['dark', 'light', 'by-hour'] as const;
/** `by-hour` is light in the daytime and dark from the evening on. */
export type BoardTheme = (typeof BOARD_THEMES)[number];

/** What a letter on a board must be large enough for. */
export interface ViewingOrders {
  /** From the last place it is read from. */
  readonly metres: number;
  /** Diagonal of the picture. */
  readonly screenInches: number;
}

/** What only a display or the screen of a window is told. */
export interface BoardOrders {
  /** Null: letters as large as the full layout has them, wherever the screen hangs. */
  readonly viewing: ViewingOrders | null;
  readonly theme: BoardTheme;
}

/** How a device is to be, besides where it stands; it follows with its next heartbeat. */
export interface DeviceOrders {
  /** 0 is silent. */
  readonly volumePercent: number;
  /** Out of service: a kiosk that is locked gives no numbers and says where else to go. */
  readonly isLocked: boolean;
  /** Null for whatever is no kiosk. */
  readonly kiosk: KioskOrders | null;
  /** Null for whatever is no board, and as long as nobody has decided anything. */
  readonly board: BoardOrders | null;
}

/** What a device hears of its orders. */
export interface StandingOrders extends DeviceOrders {
  /** When it was last asked to load itself anew, by the real clock; it does so once for each. */
  readonly reloadAskedAt: string | null;
}

/** Before anybody has decided anything. */
export const NO_ORDERS: StandingOrders = {
  volumePercent: 100,
  isLocked: false,
  kiosk: null,
  board: null,
  reloadAskedAt: null,
};
export const NO_KIOSK_ORDERS: KioskOrders = {
  pxPerMm: null,
  pinnedItemIds: [],
  reader: null,
  standsAt: null,
};
export const NO_BOARD_ORDERS: BoardOrders = { viewing: null, theme: 'dark' };
