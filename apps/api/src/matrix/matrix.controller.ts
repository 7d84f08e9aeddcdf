import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { readMatrix } from '@standpoint/contracts/matrix';
import type { Caller } from '../db/caller.js';
import { CurrentCaller } from '../http/caller.js';
import { Input } from '../http/input.js';
import { Serves } from '../http/serves.js';
import { MatrixService } from './matrix.service.js';

@Controller()
export class MatrixController {
  constructor(private readonly service: MatrixService) {}

  @Serves(readMatrix)
  readMatrix(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readMatrix>) {
    return this.service.readMatrix(caller, params.negotiation, search);
  }
}
