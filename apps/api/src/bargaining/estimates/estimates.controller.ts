import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { createEstimates, editEstimate, listEstimateRevisions, listEstimates, removeEstimate } from '@standpoint/contracts/estimates';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { EstimatesService } from './estimates.service.js';

@Controller()
export class EstimatesController {
  constructor(private readonly service: EstimatesService) {}

  @Serves(listEstimates)
  listEstimates(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof listEstimates>) {
    return this.service.listEstimates(caller, params.negotiation, search.knownAt);
  }

  @Serves(createEstimates)
  createEstimates(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof createEstimates>) {
    return this.service.createEstimates(caller, params.negotiation, body);
  }

  @Serves(editEstimate)
  editEstimate(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof editEstimate>) {
    return this.service.editEstimate(caller, params, body);
  }

  @Serves(removeEstimate)
  removeEstimate(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof removeEstimate>) {
    return this.service.removeEstimate(caller, params);
  }

  @Serves(listEstimateRevisions)
  listEstimateRevisions(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof listEstimateRevisions>) {
    return this.service.listEstimateRevisions(caller, params);
  }
}
