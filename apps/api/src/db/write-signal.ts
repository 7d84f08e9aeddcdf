import { Injectable } from '@nestjs/common';

type Listener = (workspaceId: string) => void;

/** Told after each commit in which workspace something was written. */
@Injectable()
export class WriteSignal {
  private readonly listeners: Listener[] = [];

  on(listener: Listener): void {
    this.listeners.push(listener);
  }

  emit(workspaceId: string): void {
    for (const listener of this.listeners) listener(workspaceId);
  }
}
