import { Module } from '@nestjs/common';
import { ConservativeEstimator } from './conservative-estimator';
import { ItemDemandController } from './demand/item-demand.controller';
import { ItemDemandQuery } from './demand/item-demand.query';
import { ServiceFiguresController } from './service/service-figures.controller';
import { ServiceFiguresQuery } from './service/service-figures.query';
import { WaitEstimator } from './wait-estimator';

@Module({
  controllers: [ItemDemandController, ServiceFiguresController],
  providers: [
    { provide: WaitEstimator, useClass: ConservativeEstimator },
    ItemDemandQuery,
    ServiceFiguresQuery,
  ],
  exports: [WaitEstimator],
})
export class InsightModule {}
