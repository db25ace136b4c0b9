import { Module } from '@nestjs/common';
import { ConservativeEstimator } from './conservative-estimator';
import { ItemDemandController } from './demand/item-demand.controller';
import { ItemDemandQuery } from './demand/item-demand.query';
import { WaitEstimator } from './wait-estimator';

@Module({
  controllers: [ItemDemandController],
  providers: [{ provide: WaitEstimator, useClass: ConservativeEstimator }, ItemDemandQuery],
  exports: [WaitEstimator],
})
export class InsightModule {}
