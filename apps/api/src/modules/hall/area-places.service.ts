import { Injectable } from '@nestjs/common';
import type { AreaRectangle, LocalizedName } from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import { localizedNames } from '../../platform/database/localized-names';

/** A room, and how to find it. */
export interface AreaPlace {
  readonly areaId: string;
  readonly names: LocalizedName;
  readonly zoneNames: LocalizedName | null;
  /** As on the signs; null when its windows stand on more than one. */
  readonly floor: string | null;
  readonly rectangle: AreaRectangle;
}

@Injectable()
export class AreaPlacesService {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order of the hall. */
  find(hallId: string, areaIds: readonly string[]): Promise<readonly AreaPlace[]> {
    return this.dataSource.query<AreaPlace[]>(PLACES, [hallId, areaIds]);
  }
}

const PLACES = `
  SELECT area.id AS "areaId", ${localizedNames('area')} AS names,
    CASE WHEN zone.id IS NOT NULL THEN ${localizedNames('zone')} END AS "zoneNames",
    (SELECT min(floor) FROM service_window
     WHERE hall_id = area.hall_id AND area_id = area.id HAVING count(DISTINCT floor) = 1) AS floor,
    jsonb_build_object('x0', area.x0, 'y0', area.y0, 'x1', area.x1, 'y1', area.y1) AS rectangle
  FROM area
  LEFT JOIN zone ON zone.hall_id = area.hall_id AND zone.id = area.zone_id
  WHERE area.hall_id = $1 AND area.id = ANY ($2::text[])
  ORDER BY area.position
`;
