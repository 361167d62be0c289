import { ChatModule } from '@parley/chat';
import { EventsModule } from '@parley/events';
import { SessionsModule } from '@parley/sessions';
import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ActiveSessions } from './active-sessions';
import { Features } from './features';
import { HealthController } from './health.controller';
import { HealthService } from './health.service';
import { HomeController } from './home.controller';
import { HomePage } from './home-page';
import { EventMetrics } from './metrics/event-metrics';
import { Metrics } from './metrics/metrics';
import { MetricsController } from './metrics/metrics.controller';
import { ResponseTimes } from './metrics/response-times';
import { ServerMetrics } from './metrics/server-metrics';
import { ModelsController } from './models.controller';
import { PartChecks } from './part-checks';
import { StatusController } from './status.controller';
import { StatusService } from './status.service';
import { VersionController } from './version.controller';

/** What the server is and how it is doing. */
@Module({
  imports: [DiscoveryModule, ChatModule, EventsModule, SessionsModule],
  controllers: [
    HomeController,
    VersionController,
    HealthController,
    ModelsController,
    StatusController,
    MetricsController,
  ],
  providers: [
    PartChecks,
    ActiveSessions,
    HealthService,
    HomePage,
    Features,
    StatusService,
    Metrics,
    ResponseTimes,
    ServerMetrics,
    EventMetrics,
  ],
  exports: [Features],
})
export class SystemModule {}
