export default defineAppConfig({
  pages: ['features/search/home/index'],
  lazyCodeLoading: 'requiredComponents',
  window: { navigationBarTitleText: '小手分类' },
})
