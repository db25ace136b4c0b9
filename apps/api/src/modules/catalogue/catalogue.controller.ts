import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type {
  BundleView,
  DepartmentView,
  ItemIndexEntry,
  ItemPage,
  ItemView,
  ThemeView,
} from '@onewindow/contracts';
import { Public } from '../../platform/access/access.decorators';
import { Answers, AnswersList, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { BundleService } from './bundle.service';
import { DepartmentService } from './department.service';
import { ItemSearchDto } from './dto/item-search.dto';
import { ItemService } from './item.service';
import { ThemeService } from './theme.service';

@ApiTags('catalogue')
@Controller('api/v1/halls/:hallId')
export class CatalogueController {
  constructor(
    private readonly itemService: ItemService,
    private readonly departmentService: DepartmentService,
    private readonly themeService: ThemeService,
    private readonly bundleService: BundleService,
  ) {}

  @Get('departments')
  @Public()
  @Operation('listDepartments', 'Departments with the number of their items')
  @AnswersList('DepartmentView')
  @Refuses('hall.not-found')
  departments(@Param('hallId') hallId: string): Promise<readonly DepartmentView[]> {
    return this.departmentService.list(hallId);
  }

  @Get('themes')
  @Public()
  @Operation('listThemes', 'Themes with the number of their items')
  @AnswersList('ThemeView')
  @Refuses('hall.not-found')
  themes(@Param('hallId') hallId: string): Promise<readonly ThemeView[]> {
    return this.themeService.list(hallId);
  }

  @Get('bundles')
  @Public()
  @Operation('listBundles', 'Items that people need together for one event')
  @AnswersList('BundleView')
  @Refuses('hall.not-found')
  bundles(@Param('hallId') hallId: string): Promise<readonly BundleView[]> {
    return this.bundleService.list(hallId);
  }

  @Get('items')
  @Public()
  @Operation('searchItems', 'Items, searched and paged')
  @Answers('ItemPage')
  @Refuses('hall.not-found')
  items(@Param('hallId') hallId: string, @Query() search: ItemSearchDto): Promise<ItemPage> {
    return this.itemService.page(hallId, search);
  }

  @Get('items/:itemId')
  @Public()
  @Operation('getItem', 'One item')
  @Answers('ItemView')
  @Refuses('hall.not-found', 'catalogue.item-not-found')
  item(@Param('hallId') hallId: string, @Param('itemId') itemId: string): Promise<ItemView> {
    return this.itemService.view(hallId, itemId);
  }

  /** Express hashes the answer into an ETag; a kiosk that asks again gets 304 until it changes. */
  @Get('item-index')
  @Public()
  @Header('Cache-Control', 'no-cache')
  @Operation('listItemIndex', 'All items with their readings, to search while typing')
  @AnswersList('ItemIndexEntry')
  @Refuses('hall.not-found')
  index(@Param('hallId') hallId: string): Promise<readonly ItemIndexEntry[]> {
    return this.itemService.index(hallId);
  }
}
