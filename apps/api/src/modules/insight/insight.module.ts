import { Module } from '@nestjs/common';
import { ConservativeEstimator } from './conservative-estimator';
import { WaitEstimator } from './wait-estimator';

@Module({
  providers: [{ provide: WaitEstimator, useClass: ConservativeEstimator }],
  exports: [WaitEstimator],
})
export class InsightModule {}
