import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** Tables name themselves; columns are the property in snake case, digits kept (`zhHans`, `x0`). */
export class SnakeNamingStrategy extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
  }
}
