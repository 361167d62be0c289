import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

/** The least that Nest costs for a GET: a handler without guards, validation or database. */
@Controller('api/music')
class BareController {
  @Get('status')
  status(): object {
    return { state: 'playing', current_song: 'Miles Davis - So What', volume: 0.8 };
  }
}

@Module({ controllers: [BareController] })
class BareModule {}

async function main(): Promise<void> {
  const app = await NestFactory.create(BareModule, { logger: false });
  await app.listen(0, '127.0.0.1');
  process.stdout.write(`${await app.getUrl()}\n`);
}

void main();
