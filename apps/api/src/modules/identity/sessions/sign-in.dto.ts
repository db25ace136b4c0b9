import type { SignInRequest } from '@onewindow/contracts';
import { IsString, Length, Matches } from 'class-validator';

export class SignInDto implements SignInRequest {
  @Matches(/^[a-z][a-z0-9]{0,15}$/)
  readonly hallId: string;

  @IsString()
  @Length(1, 64)
  readonly username: string;

  /** The upper limit only keeps a hash from being asked for a novel. */
  @IsString()
  @Length(1, 256)
  readonly password: string;
}
