import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { editIssue, listIssueRevisions, removeIssue } from '@standpoint/contracts/edit-issues';
import { createIssue, listIssues } from '@standpoint/contracts/issues';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { IssuesService } from './issues.service.js';

@Controller()
export class IssuesController {
  constructor(private readonly service: IssuesService) {}

  @Serves(listIssues)
  listIssues(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof listIssues>) {
    return this.service.listIssues(caller, params.negotiation);
  }

  @Serves(createIssue)
  createIssue(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof createIssue>) {
    return this.service.createIssue(caller, params.negotiation, body);
  }

  @Serves(editIssue)
  editIssue(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof editIssue>) {
    return this.service.editIssue(caller, params, body);
  }

  @Serves(removeIssue)
  removeIssue(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof removeIssue>) {
    return this.service.removeIssue(caller, params);
  }

  @Serves(listIssueRevisions)
  listIssueRevisions(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof listIssueRevisions>) {
    return this.service.listIssueRevisions(caller, params);
  }
}
