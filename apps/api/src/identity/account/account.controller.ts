import { Controller } from '@nestjs/common';
import {
  dismissHint,
  editAccount,
  endOtherSessions,
  endSession,
  listHints,
  listSessions,
  showHints,
} from '@standpoint/contracts/account';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { CurrentUser, type SignedIn } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { AccountService } from './account.service.js';

@Controller()
export class AccountController {
  constructor(private readonly service: AccountService) {}

  @Serves(editAccount)
  editAccount(@CurrentUser() user: SignedIn, @Input() { body }: InputOf<typeof editAccount>) {
    return this.service.editAccount(user, body);
  }

  @Serves(listSessions)
  listSessions(@CurrentUser() user: SignedIn) {
    return this.service.listSessions(user);
  }

  @Serves(endSession)
  endSession(@CurrentUser() user: SignedIn, @Input() { params }: InputOf<typeof endSession>) {
    return this.service.endSession(user, params.session);
  }

  @Serves(endOtherSessions)
  endOtherSessions(@CurrentUser() user: SignedIn) {
    return this.service.endOtherSessions(user);
  }

  @Serves(listHints)
  listHints(@CurrentUser() user: SignedIn) {
    return this.service.listHints(user);
  }

  @Serves(dismissHint)
  dismissHint(@CurrentUser() user: SignedIn, @Input() { params }: InputOf<typeof dismissHint>) {
    return this.service.dismissHint(user, params.hint);
  }

  @Serves(showHints)
  showHints(@CurrentUser() user: SignedIn) {
    return this.service.showHints(user);
  }
}
