import { DiscoveryService } from '@nestjs/core';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ChatTool } from '@parley/ai';
import { z } from 'zod';
import { Action, type ArgumentsOf } from './action';
import type { Permissions } from './action-context';
import { Flow } from './flow';
import { ProvidesAction, ProvidesFlow } from './provides-action.decorator';

const NAME = /^[a-z][a-z0-9_]{0,63}$/;

export interface IntentRoute {
  readonly action: Action;
  readonly argumentsOf: ArgumentsOf;
}

/** All actions and flows of the installation. Two of one name, or for one intent, fail the start. */
@Injectable()
export class ActionRegistry implements OnModuleInit {
  private readonly actions = new Map<string, Action>();
  private readonly flows = new Map<string, Flow>();
  private readonly routes = new Map<string, IntentRoute>();
  private readonly tools = new Map<Action, ChatTool>();
  private readonly rights: Right[] = [];
  /** By which of `rights` somebody has. */
  private readonly toolLists = new Map<string, readonly ChatTool[]>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const found = this.discover(ProvidesAction.KEY, Action).filter((one) => one.isOffered());
    for (const action of found.toSorted(byName)) this.addAction(action);
    for (const flow of this.discover(ProvidesFlow.KEY, Flow)) addNamed(this.flows, flow, 'flow');
  }

  action(name: string): Action | undefined {
    return this.actions.get(name);
  }

  flow(name: string): Flow | undefined {
    return this.flows.get(name);
  }

  /** The action that an intent leads to. */
  route(intent: string): IntentRoute | undefined {
    return this.routes.get(intent);
  }

  /** Actions that the caller may run, in order of their names. */
  permitted(permissions: Permissions): readonly Action[] {
    return [...this.actions.values()].filter((action) => isPermitted(action, permissions));
  }

  /** The same as functions for a model: one and the same list for all who may do the same. */
  toolsFor(permissions: Permissions): readonly ChatTool[] {
    const rights = this.rights
      .map((right) => (isPermitted(right, permissions) ? '1' : '0'))
      .join('');
    const known = this.toolLists.get(rights);
    if (known !== undefined) return known;
    const tools = this.permitted(permissions).flatMap((action) => this.tools.get(action) ?? []);
    this.toolLists.set(rights, tools);
    return tools;
  }

  private discover<T>(key: string, kind: abstract new () => T): readonly T[] {
    return this.discovery.getProviders({ metadataKey: key }).map(({ instance, name }) => {
      if (instance instanceof kind) return instance;
      throw new Error(`${String(name)} is registered as ${kind.name} and does not extend it.`);
    });
  }

  private addRight({ scope, effect }: Action): void {
    const isKnown = this.rights.some((right) => right.scope === scope && right.effect === effect);
    if (!isKnown) this.rights.push({ scope, effect });
  }

  private addAction(action: Action): void {
    addNamed(this.actions, action, 'action');
    this.addRight(action);
    const { name, description } = action;
    const { $schema: _, ...parameters } = z.toJSONSchema(action.schema, { io: 'input' });
    if (action.isTool) this.tools.set(action, { name, description, parameters });
    for (const [intent, argumentsOf] of Object.entries(action.intents)) {
      const other = this.routes.get(intent);
      if (other !== undefined) {
        throw new Error(`The intent ${intent} leads to both ${other.action.name} and ${name}.`);
      }
      this.routes.set(intent, { action, argumentsOf });
    }
  }
}

function byName(a: Action, b: Action): number {
  return a.name < b.name ? -1 : 1;
}

/** What an action asks of its caller's key. */
type Right = Pick<Action, 'scope' | 'effect'>;

export function isPermitted({ scope, effect }: Right, permissions: Permissions): boolean {
  return permissions.may(scope, effect === 'read' ? 'read' : 'write');
}

function addNamed<T extends { readonly name: string }>(
  known: Map<string, T>,
  one: T,
  kind: string,
): void {
  if (!NAME.test(one.name)) throw new Error(`${one.name} is no name for an ${kind}.`);
  if (known.has(one.name)) throw new Error(`Two ${kind}s are called ${one.name}.`);
  known.set(one.name, one);
}
