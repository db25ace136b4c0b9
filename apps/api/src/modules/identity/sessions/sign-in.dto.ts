import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { SignInRequest } from '@onewindow/contracts';
import { IsString, Length, Matches } from 'class-validator';

const HALL_ID = /^[a-z][a-z0-9]{0,15}$/;

@ApiSchema({ name: 'SignInRequest' })
export class SignInDto implements SignInRequest {
  @ApiProperty({ pattern: HALL_ID.source, example: 'zc' })
  @Matches(HALL_ID)
  readonly hallId: string;

  @ApiProperty({ minLength: 1, maxLength: 64 })
  @IsString()
  @Length(1, 64)
  readonly username: string;

  /** The upper limit only keeps a hash from being asked for a novel. */
  @ApiProperty({ minLength: 1, maxLength: 256, format: 'password' })
  @IsString()
  @Length(1, 256)
  readonly password: string;
}
