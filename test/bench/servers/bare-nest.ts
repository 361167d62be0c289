import 'reflect-metadata';
import { Body, Controller, HttpCode, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

/** The least that Nest costs: a handler without guards, validation, model or database. */
@Controller('api/chat')
class BareController {
  @Post()
  @HttpCode(200)
  reply(@Body() body: { message: string }): { response: string } {
    return { response: body.message };
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
